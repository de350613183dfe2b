'use client';

export function Card({ user }: { user: { fullName: string } }) {
  return <b>{user.fullName}</b>;
}
export function Name({ name }: { name: string }) {
  return <b>{name}</b>;
}
