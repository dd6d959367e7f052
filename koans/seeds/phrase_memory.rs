use std::cmp::Ordering;

#[derive(Debug, Clone, Default)]
pub struct Phrase {
    pub text: String,
    pub uses: u32,
}

pub fn phrase(text: String) -> Phrase {
    Phrase { text, uses: 1 }
}

pub fn update(memory: &mut [Phrase], new: &Phrase) -> Option<u32> {
    let slot = memory.iter_mut().find(|item| item.text == new.text)?;
    if slot.uses.cmp(&new.uses) == Ordering::Less {
        *slot = new.clone();
    }
    Some(slot.uses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn busy_phrase_stays() {
        let mut memory = vec![phrase("guten Tag".to_string())];
        memory[0].uses = 4;
        let again = phrase("guten Tag".to_string());
        assert_eq!(update(&mut memory, &again), Some(4));
    }

    #[test]
    fn busier_phrase_replaces() {
        let mut memory = vec![phrase("bonjour".to_string())];
        let mut busy = phrase("bonjour".to_string());
        busy.uses = 9;
        assert_eq!(update(&mut memory, &busy), Some(9));
        assert_eq!(memory[0].uses, 9);
    }

    #[test]
    fn unknown_phrase() {
        let new = Phrase::default();
        assert_eq!(update(&mut [], &new), None);
    }
}
