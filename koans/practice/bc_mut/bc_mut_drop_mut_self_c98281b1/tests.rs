#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking() {
        assert_eq!(Json::Bool(true).take(0), None);
    }
}
