#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn in_order() {
        let kitchen = Kitchen::open();
        let table = 4;
        kitchen.order(|| "soup".to_string());
        kitchen.order(move || format!("steak for {table}"));
        assert_eq!(kitchen.close(), ["soup", "steak for 4"]);
    }
    #[test]
    fn quiet_night() {
        assert!(Kitchen::open().close().is_empty());
    }
}
