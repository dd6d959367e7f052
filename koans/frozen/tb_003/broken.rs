pub struct Note {
    pub octave: i32,
    pub semitone: i32,
}

pub fn raise(note: Note, steps: i32) -> Note {
    let total = note.octave * 12 + note.semitone + steps;
    Note {
        octave: total.div_euclid(12),
        semitone: total.rem_euclid(12),
    }
}

pub fn major(root: Note) -> [Note; 3] {
    [root, raise(root, 4), raise(root, 7)]
}

pub fn spread(chord: &[Note; 3]) -> i32 {
    let pitch = |note: &Note| note.octave * 12 + note.semitone;
    pitch(&chord[2]) - pitch(&chord[0])
}
