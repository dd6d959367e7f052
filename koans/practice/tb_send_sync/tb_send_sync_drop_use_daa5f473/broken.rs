#[derive(Debug, Clone)]
pub struct Route {
    pub gateway: String,
    pub bits: u8,
}

pub fn better(left: &Route, right: &Route) -> Result<Route, String> {
    match left.bits.cmp(&right.bits) {
        Ordering::Less => Ok(right.clone()),
        Ordering::Greater => Ok(left.clone()),
        Ordering::Equal => Err(format!("{} ties", left.gateway)),
    }
}
