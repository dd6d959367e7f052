pub fn shout(headline: &mut String, marks: usize) {
    headline.make_ascii_uppercase();
    headline.push_str(&"!".repeat(marks));
}

pub fn front_page(headlines: Vec<String>) -> String {
    let mut page = String::new();
    for (at, mut headline) in headlines.into_iter().enumerate() {
        shout(&mut headline, at);
        page += &headline;
        page.push('\n');
    }
    page
}
