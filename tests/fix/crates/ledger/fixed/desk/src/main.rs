use book::{Book, Entry};

fn report(book: &Book) -> String {
    let last = match book.last() {
        Some(entry) => entry.text.clone(),
        None => "nothing".to_string(),
    };
    format!("{} cents, last: {last}", book.balance())
}

fn main() {
    let mut book = Book::default();
    book.post(Entry::new("opening", 0));
    println!("{}", report(&book));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_the_last_entry() {
        let mut book = Book::default();
        assert_eq!(report(&book), "0 cents, last: nothing");
        book.post(Entry::new("tea", -3));
        assert_eq!(report(&book), "-3 cents, last: tea");
    }
}
