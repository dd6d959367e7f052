#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_rows_by_name() {
        let rows = ["tea,4", "milk,2", "tea, -1"];
        assert_eq!(totals(&rows).unwrap().len(), 2);
    }

    #[test]
    fn refuses_bad_rows() {
        assert_eq!(totals(&["tea"]), Err("no comma: tea".to_string()));
    }
}
