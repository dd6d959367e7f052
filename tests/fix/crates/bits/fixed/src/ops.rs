use std::ops::{BitAnd, BitOr, Sub};

use crate::Bits;

impl BitOr for &Bits {
    type Output = Bits;

    fn bitor(self, other: &Bits) -> Bits {
        self.iter().chain(other).collect()
    }
}

impl BitAnd for &Bits {
    type Output = Bits;

    fn bitand(self, other: &Bits) -> Bits {
        self.iter()
            .filter(|number| other.contains(*number))
            .collect()
    }
}

impl Sub for &Bits {
    type Output = Bits;

    fn sub(self, other: &Bits) -> Bits {
        self.iter()
            .filter(|number| !other.contains(*number))
            .collect()
    }
}
