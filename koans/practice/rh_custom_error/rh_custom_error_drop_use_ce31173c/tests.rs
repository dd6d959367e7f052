#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_halves() {
        assert_eq!(zip("90210-1234"), Ok((90210, 1234)));
        assert_eq!(zip("90210-12b4"), Err(ZipError('9')));
    }
}
