use std::marker::PhantomData;

pub struct Strings;
pub struct Winds;

pub struct Score<I> {
    notes: Vec<String>,
    instrument: PhantomData<I>,
}

impl<I> Score<I> {
    pub fn blank() -> Self {
        Score {
            notes: vec![],
            instrument: PhantomData,
        }
    }

    pub fn note(mut self, name: &str) -> Self {
        self.notes.push(name.to_owned());
        self
    }

    pub fn text(&self) -> String {
        self.notes.join(" ")
    }
}

impl Score<Strings> {
    pub fn pizzicato(self, name: &str) -> Self {
        self.note(&format!("{name}."))
    }
}

impl Score<Winds> {
    pub fn breath(self) -> Self {
        self.note("'")
    }
}

pub fn opening() -> String {
    let cello = Score::<Strings>::blank().note("D").pizzicato("A");
    let flute = Score::<Winds>::blank().note("F").breath().note("G");
    format!("{} | {}", cello.text(), flute.text())
}
