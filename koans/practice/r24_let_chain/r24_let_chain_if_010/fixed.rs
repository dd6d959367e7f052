use std::collections::HashSet;
use std::net::IpAddr;

pub fn blocked(hosts: &str) -> HashSet<&str> {
    let mut names = HashSet::new();
    hosts
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default())
        .for_each(|line| {
            let mut words = line.split_whitespace();
            if let Some(Ok(address)) = words.next().map(str::parse::<IpAddr>)
                && (address.is_unspecified() || address.is_loopback())
            {
                names.extend(words);
            }
        });
    names.remove("localhost");
    names
}
