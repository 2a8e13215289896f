export default async function tests() {}
