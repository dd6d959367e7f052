use std::cell::Cell;

#[derive(Debug)]
pub struct Handle {
    pub path: &'static str,
    pub id: u8,
}

pub fn open(counter: &Cell<u8>, path: &'static str) -> Result<Handle, String> {
    let id = counter.get();
    counter.set(id.checked_add(1).ok_or("out of handles")?);
    Ok(Handle { path, id })
}

pub fn describe(counter: &Cell<u8>) -> Result<String, String> {
    let log = open(counter, "/var/log")?;
    Ok(format!("{}={} {log:?}", log.path, log.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_rise() {
        let counter = Cell::new(3);
        assert_eq!(open(&counter, "/tmp").unwrap().id, 3);
        assert_eq!(counter.get(), 4);
        let text = describe(&counter).unwrap();
        assert_eq!(text, "/var/log=4 Handle { path: \"/var/log\", id: 4 }");
    }

    #[test]
    fn runs_out() {
        let counter = Cell::new(255);
        assert_eq!(describe(&counter), Err("out of handles".to_string()));
    }
}
