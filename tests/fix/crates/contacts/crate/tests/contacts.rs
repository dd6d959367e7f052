use contacts::{Book, Contact, EmailError, Matches};

fn book() -> Book {
    let mut book = Book::default();
    let ann = Contact::new("Ann Lee").with_email("Ann@Home.org").unwrap();
    book.add(ann.tagged("friend"));
    book.add(Contact::new("Bob").with_email("bob@home.org").unwrap());
    book
}

#[test]
fn searched() {
    let book = book();
    let names: Vec<&str> = book
        .find("lee fri")
        .map(|contact| contact.name.as_str())
        .collect();
    assert_eq!(names, ["Ann Lee"]);
    assert_eq!(book.find("home.org").count(), 2);
    assert!("one two".answers("TW") && !"one".answers("one two"));
}

#[test]
fn addresses() {
    assert_eq!(Contact::new("x").with_email("x@y"), Err(EmailError));
    assert_eq!(book().by_host()["home.org"], ["Ann Lee", "Bob"]);
}
