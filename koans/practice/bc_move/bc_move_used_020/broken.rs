#[derive(Debug, PartialEq)]
pub struct Account {
    pub display: String,
    pub login: String,
}

pub fn enroll(first: String, last: &str, taken: &[&str]) -> Account {
    let display = first + " " + last;
    let mut login = first.to_lowercase();
    while taken.contains(&login.as_str()) {
        login += "x";
    }
    Account { display, login }
}
