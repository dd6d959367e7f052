#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planning() {
        assert_eq!(plan(1000, 0.01), Ok((9586, 7)));
        assert_eq!(plan(0, 0.01), Err(SizeError::NoItems));
        assert_eq!(plan(9, 1.5), Err(SizeError::Rate(1.5)));
    }
}
