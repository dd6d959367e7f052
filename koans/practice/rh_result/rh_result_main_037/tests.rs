#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn totals() {
        let all = ["0:50", "1:15"].map(String::from);
        assert_eq!(total(all.into_iter()).unwrap(), "2:05");
        assert_eq!(minutes("90").unwrap_err().to_string(), "expected H:MM");
    }
}
