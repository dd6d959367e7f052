#[derive(Debug, Clone, PartialEq)]
pub enum Seal {
    Wax { stamp: String, colour: String },
    Tape,
}

pub struct Letter {
    pub to: String,
    pub seal: Seal,
}

pub fn seal_note(letter: Letter) -> (String, Letter) {
    let note = match &letter.seal {
        Seal::Wax { stamp, colour } => format!("{colour} wax, stamp of {stamp}"),
        Seal::Tape => "tape".to_string(),
    };
    (format!("{}: {note}", letter.to), letter)
}
