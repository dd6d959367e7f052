pub trait Animal {
    fn noise(&self) -> &'static str;
}

pub struct Cow;
pub struct Hen;

impl Animal for Cow {
    fn noise(&self) -> &'static str {
        "moo"
    }
}

impl Animal for Hen {
    fn noise(&self) -> &'static str {
        "cluck"
    }
}

fn twice<A: Animal + ?Sized>(animal: &A) -> String {
    [animal.noise(); 2].join(" ")
}

pub fn song(pen: &[Box<dyn Animal>]) -> String {
    let mut verses: Vec<String> = pen.iter().map(|a| twice(a.as_ref())).collect();
    verses.push(twice(&Cow));
    verses.join(", ")
}
