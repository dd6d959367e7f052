use std::sync::Mutex;

#[derive(Debug)]
pub struct Lease {
    pub host: String,
    pub hours: u8,
}

pub fn shorten(pool: &Mutex<Vec<Lease>>, cut: &u8) -> Option<String> {
    let mut leases = pool.lock().ok()?;
    let last = leases.pop()?;
    let label = format!("{last:?} loses {cut}");
    let hours = last.hours.checked_sub(*cut)?;
    let host = last.host;
    leases.push(Lease { host, hours });
    Some(label)
}
