import { useEffect, useState } from "preact/hooks";

const read = () => location.hash.slice(1);

/** What stands behind the # of the address, which no server and no log ever sees; another link opened in the same tab is another token. */
export function useLinkToken(): string {
  const [token, setToken] = useState(read);
  useEffect(() => {
    const look = () => setToken(read());
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  return token;
}
