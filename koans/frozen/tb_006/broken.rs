pub enum Base {
    Adenine,
    Cytosine,
    Guanine,
    Thymine,
}

pub fn strand(text: &str) -> Option<Vec<Base>> {
    text.chars()
        .map(|letter| match letter.to_ascii_uppercase() {
            'A' => Some(Base::Adenine),
            'C' => Some(Base::Cytosine),
            'G' => Some(Base::Guanine),
            'T' => Some(Base::Thymine),
            _ => None,
        })
        .collect()
}

pub fn first_mutation(left: &[Base], right: &[Base]) -> Option<usize> {
    let shared = left.len().min(right.len());
    for index in 0..shared {
        if left[index] != right[index] {
            return Some(index);
        }
    }
    (left.len() != right.len()).then_some(shared)
}
