#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn polls() {
        let (tx, rx) = std::sync::mpsc::channel();
        assert_eq!(next_pages(&rx, 1), Err(SpoolError::Idle));
        tx.send(("a".to_string(), 4)).unwrap();
        tx.send(("b".to_string(), 1)).unwrap();
        assert_eq!(next_pages(&rx, 3), Ok(12));
        assert_eq!(next_pages(&rx, 2), Ok(2));
        drop(tx);
        assert_eq!(next_pages(&rx, 1), Err(SpoolError::Closed));
    }
}
