pub fn shout(headline: &mut String, marks: usize) {
    let text = headline.as_mut_str();
    headline.push_str(&"!".repeat(marks));
    text.make_ascii_uppercase();
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
