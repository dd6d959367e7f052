pub struct Route {
    pub prefix: String,
    pub hop: u8,
}

pub fn best<'a>(table: &'a [Route], address: &str) -> Option<&'a Route> {
    table
        .iter()
        .filter(|r| address.starts_with(&r.prefix))
        .max_by_key(|r| r.prefix.len())
}

pub fn withdraw(table: &mut Vec<Route>, address: &str) -> Option<u8> {
    let route = best(table, address)?;
    let (prefix, hop) = (route.prefix.clone(), route.hop);
    table.retain(|r| r.prefix != prefix);
    Some(hop)
}
