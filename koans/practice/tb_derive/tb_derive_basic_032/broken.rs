pub enum Base {
    Adenine,
    Thymine,
}

pub fn complement(strand: &[Base]) -> Vec<Base> {
    let mut bases = Vec::new();
    for base in strand.iter().rev() {
        bases.push(match base {
            Base::Adenine => Base::Thymine,
            Base::Thymine => Base::Adenine,
        });
    }
    bases
}

pub fn binds(left: &Vec<Base>, right: &Vec<Base>) -> bool {
    &complement(left) == right
}
