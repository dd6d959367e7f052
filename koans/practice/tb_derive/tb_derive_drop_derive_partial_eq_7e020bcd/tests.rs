#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_complete() {
        assert_eq!(Op::ALL.len(), 4);
        for &op in Op::ALL {
            assert_eq!(Op::try_from(op as u8), Ok(op));
        }
        assert_eq!(Op::ALL.iter().max(), Some(&Op::Stop));
    }
}
