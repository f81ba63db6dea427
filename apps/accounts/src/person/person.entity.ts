import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who can sign in. Written by better-auth; what a person may do stands in memberships, never here. */
@Entity({ schema: 'accounts', name: 'people' })
@Unique('uq_people_email', ['email'])
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_people' }) id!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('boolean') email_verified!: boolean;
  @Column('text', { nullable: true }) image!: string | null;
  @Column('boolean', { nullable: true, default: false }) two_factor_enabled!: boolean | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
}
