#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_the_number_back() {
        assert!(signal(&1).is_err());
    }
}
