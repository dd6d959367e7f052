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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_the_last() {
        let host = "nas".to_string();
        let pool = Mutex::new(vec![Lease { host, hours: 9 }]);
        let label = shorten(&pool, &4).unwrap();
        assert_eq!(label, "Lease { host: \"nas\", hours: 9 } loses 4");
        assert_eq!(pool.lock().unwrap()[0].hours, 5);
        assert_eq!(pool.lock().unwrap()[0].host, "nas");
    }

    #[test]
    fn drops_expired() {
        let host = "nas".to_string();
        let pool = Mutex::new(vec![Lease { host, hours: 1 }]);
        assert_eq!(shorten(&pool, &4), None);
        assert!(pool.lock().unwrap().is_empty());
        assert_eq!(shorten(&pool, &4), None);
    }
}
