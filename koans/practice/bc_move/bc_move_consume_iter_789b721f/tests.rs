#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn argument_tables() {
        let table = ArgTable::new(vec!["ls", "-l"]).unwrap();
        let pointers = table.pointers();
        assert_eq!(pointers.len(), 3);
        assert!(pointers[2].is_null() && !pointers[0].is_null());
        assert_eq!(
            ArgTable::new(vec![vec![0u8]]).err(),
            Some(TextError::InnerNul { at: 0 })
        );
    }
}
