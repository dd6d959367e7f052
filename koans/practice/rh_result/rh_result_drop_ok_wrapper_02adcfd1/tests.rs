#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_marks() {
        let marks = add_marks("4;-1;9").unwrap();
        assert_eq!((marks.sum, marks.count), (12, 3));
    }
}
