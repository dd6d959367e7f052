#[cfg(test)]
mod tests {
    use super::*;

    fn field() -> Field<4, 3> {
        "*.../..../....".parse().unwrap()
    }

    #[test]
    fn copies_are_apart() {
        let mut first = field();
        let second = first.clone();

        assert_eq!(second.cells[0][1], Cell::Hidden);
    }
}
