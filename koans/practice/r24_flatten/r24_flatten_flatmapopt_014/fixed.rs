pub struct Polybius {
    square: [[char; 5]; 5],
}

impl Polybius {
    pub fn keyed(key: &str) -> Self {
        let mut letters: Vec<char> = Vec::new();
        for letter in key
            .chars()
            .chain('a'..='z')
            .filter(|c| c.is_ascii_lowercase() && *c != 'j')
        {
            if !letters.contains(&letter) {
                letters.push(letter);
            }
        }
        let mut square = [[' '; 5]; 5];
        square.as_flattened_mut().copy_from_slice(&letters);
        Polybius { square }
    }

    pub fn encode(&self, text: &str) -> String {
        let find = |c| self.square.as_flattened().iter().position(|own| *own == c);
        text.chars()
            .filter_map(find)
            .flat_map(|at| [at / 5 + 1, at % 5 + 1])
            .map(|digit| digit.to_string())
            .collect()
    }

    pub fn decode(&self, digits: &str) -> String {
        let values: Vec<usize> = digits
            .chars()
            .filter_map(|c| c.to_digit(6))
            .map(|d| d as usize)
            .collect();
        values
            .chunks_exact(2)
            .filter_map(|pair| {
                self.square
                    .get(pair[0].checked_sub(1)?)?
                    .get(pair[1].checked_sub(1)?)
            })
            .collect()
    }
}
