/// "en" when the variable is not set.
pub fn language(variable: &str) -> String {
    let locale: String = std::env::var(variable).unwrap_or_else(|_| "en".to_string());
    let code = locale.split(['_', '.']).next();
    code.map(str::to_lowercase).unwrap_or_default()
}

pub fn greeting(variable: &str) -> &'static str {
    match language(variable).as_str() {
        "nl" => "hallo",
        "fr" => "salut",
        _ => "hello",
    }
}
