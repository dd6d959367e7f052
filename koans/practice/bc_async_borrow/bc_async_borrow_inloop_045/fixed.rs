use std::future::Future;
use std::pin::Pin;

#[derive(Clone)]
pub struct Wax {
    pub colour: String,
    pub motif: char,
}

type Sealing = Pin<Box<dyn Future<Output = String>>>;

pub fn seal_all(letters: Vec<String>, wax: &Wax) -> Vec<Sealing> {
    let mut work: Vec<Sealing> = Vec::with_capacity(letters.len());
    let stamp = format!("{}{}", wax.colour, wax.motif);
    for letter in letters {
        let stamp = stamp.clone();
        work.push(Box::pin(async move {
            let mut sealed = letter;
            sealed.push_str(&stamp);
            sealed
        }));
    }
    work
}

pub async fn post(letters: &[&str], wax: Wax) -> Vec<String> {
    let letters = letters.iter().map(|l| l.to_string()).collect();
    let mut posted = Vec::new();
    for sealing in seal_all(letters, &wax) {
        posted.push(sealing.await);
    }
    posted.reverse();
    posted
}
