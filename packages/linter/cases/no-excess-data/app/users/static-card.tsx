export function StaticCard({ user }: { user: { fullName: string } }) {
  return <b>{user.fullName}</b>;
}
