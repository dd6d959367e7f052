pub fn transpose_repeat(melody: &mut Vec<i8>, semitones: i8) {
    let repeated: Vec<i8> = melody.iter().map(|note| note + semitones).collect();
    melody.extend(repeated);
}

pub fn span(melody: &[i8]) -> Option<(i8, i8)> {
    let low = melody.iter().min()?;
    let high = melody.iter().max()?;
    Some((*low, *high))
}
