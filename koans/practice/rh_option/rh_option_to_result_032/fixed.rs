use std::collections::BTreeMap;

pub type Resolver = Box<dyn Fn(&str) -> Result<[u8; 4], String>>;

pub fn resolver(hosts: BTreeMap<String, [u8; 4]>) -> Resolver {
    Box::new(move |name| {
        let key = name.trim_end_matches('.');
        hosts
            .get(key)
            .copied()
            .ok_or_else(|| format!("{name} not found"))
    })
}
