#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_come_in() {
        let stock = Mutex::new(10);
        assert_eq!(
            apply(&stock, &Move::In(5)),
            Ok("In(5) leaves 15".to_string())
        );
        assert_eq!(*stock.lock().unwrap(), 15);
    }
}
