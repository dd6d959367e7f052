#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn quotes_only_where_needed() {
        let mut csv = Writer::with_separator(';');
        csv.record(["id", "say \"hi\"", "a;b"]);
        csv.record(["1"]);
        assert_eq!(csv.finish(), "id;\"say \"\"hi\"\"\";\"a;b\"\n1\n");
    }
}
