pub fn longest<S>(words: &[S]) -> usize {
    let mut best = 0;
    for word in words {
        best = best.max(word.as_ref().chars().count());
    }
    best
}

pub fn ruler(headline: &str) -> String {
    let words: Vec<&str> = headline.split(' ').collect();
    "-".repeat(longest(&words))
}
