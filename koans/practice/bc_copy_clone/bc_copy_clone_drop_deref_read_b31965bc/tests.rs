#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_rows_by_name() {
        let rows = ["tea,4", "milk,2", "tea, -1"];
        assert_eq!(totals(&rows).unwrap().len(), 2);
        assert_eq!(total_of(&rows, "tea"), Ok(3));
        assert_eq!(total_of(&rows, "rye"), Err("no such name".to_string()));
    }

    #[test]
    fn refuses_bad_rows() {
        assert_eq!(totals(&["tea"]), Err("no comma: tea".to_string()));
        assert_eq!(total_of(&["tea,x"], "tea"), Err("x".to_string()));
    }
}
