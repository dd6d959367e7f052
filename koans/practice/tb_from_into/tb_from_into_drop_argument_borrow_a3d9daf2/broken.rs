pub fn changes<T: PartialEq>(items: &[T]) -> usize {
    items.windows(2).filter(|pair| pair[0] != pair[1]).count()
}

#[derive(PartialEq)]
pub enum Sky {
    Clear,
    Rain(u8),
}

pub fn unsettled(rain: &[u8]) -> bool {
    let mut skies = vec![Sky::Clear];
    for &mm in rain {
        skies.push(if mm == 0 {
            Sky::Clear
        } else {
            Sky::Rain(mm / 5)
        });
    }
    changes(skies) > 2
}
