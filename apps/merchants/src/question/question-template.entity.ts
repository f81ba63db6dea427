import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question that is asked often. `{Name}`, `{Laden}` and the like are filled in for the application. */
@Entity({ schema: 'merchants', name: 'question_templates' })
export class QuestionTemplateEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_question_templates' }) id!: string;
  @Column('int', { default: 1 }) version!: number;
  @Column('text') name!: string;
  @Column('text') text!: string;
  @Column('int') position!: number;
  @Column('boolean', { default: true }) active!: boolean;
}
