use std::thread;

#[derive(Debug, PartialEq)]
pub enum Verdict {
    Common { rank: usize },
    Fine,
}

pub fn judge(password: &str, common: Vec<String>) -> Verdict {
    let wanted = password.to_lowercase();
    let search = thread::spawn(move || common.iter().position(|word| *word == wanted));
    match search.join().expect("search failed") {
        Some(index) => Verdict::Common { rank: index + 1 },
        None => Verdict::Fine,
    }
}
