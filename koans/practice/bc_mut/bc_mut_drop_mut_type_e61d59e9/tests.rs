#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unpacks_depth_first() {
        let books = Carton::of("books").holding(Carton::of("atlas"), None);
        let all = Carton::of("move").holding(books, Some(Carton::of("cups")));
        let mut labels = Vec::new();
        assert_eq!(all.unpack(&mut labels), 3);
        assert_eq!(labels, ["move", "books", "atlas", "cups"]);
    }
}
