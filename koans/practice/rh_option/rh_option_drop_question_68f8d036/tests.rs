#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults() {
        assert!(date("").is_none() && date("1-x-2").is_none());
    }
}
