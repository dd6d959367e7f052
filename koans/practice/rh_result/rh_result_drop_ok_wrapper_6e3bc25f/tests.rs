#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        assert_eq!(
            Currency::try_from("chf"),
            Err(DeskError::Code("chf".into()))
        );
    }
}
