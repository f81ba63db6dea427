import { describe, expect, it } from '@jest/globals';
import { markup } from './markup.js';

describe('markup of a mail', () => {
  it('shows what people wrote as they wrote it, never as markup', () => {
    const name = `<img src=x onerror="alert('1')"> & Söhne`;
    expect(markup`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Söhne">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Söhne</p>',
    );
  });

  it('takes markup, lists of markup, numbers and nothing', () => {
    const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>${null}${2}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>2');
  });

  it('keeps an empty value empty and a zero a zero', () => {
    expect(markup`<p>${''}${0}</p>`.text).toBe('<p>0</p>');
  });
});
