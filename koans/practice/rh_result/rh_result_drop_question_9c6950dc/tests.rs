#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_next_one() {
        let list = vec![
            read_entry("Ada", "3").unwrap(),
            read_entry("Bo", "9").unwrap(),
        ];

        assert_eq!(list[1].who, "Bo");
    }

    #[test]
    fn month_must_be_a_number() {
        assert_eq!(read_entry("Cy", "May").err().unwrap(), "Cy has no month");
    }
}
