#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn argument_tables() {
        assert_eq!(
            ArgTable::new(vec![vec![0u8]]).err(),
            Some(TextError::InnerNul { at: 0 })
        );
    }
}
