use std::marker::PhantomData;

#[derive(Clone)]
pub struct Pass<Area> {
    holder: String,
    area: PhantomData<Area>,
}

pub struct Backstage;

pub fn issue<Area>(holder: &str) -> Pass<Area> {
    Pass {
        holder: holder.to_string(),
        area: PhantomData,
    }
}

pub fn crew(lead: Pass<Backstage>, helpers: usize) -> Vec<Pass<Backstage>> {
    let mut passes = Vec::new();
    for number in 1..=helpers {
        let mut pass = lead.clone();
        pass.holder.push_str(&format!("+{number}"));
        passes.push(pass);
    }
    passes
}

pub fn names(passes: &[Pass<Backstage>]) -> Vec<&str> {
    passes.iter().map(|pass| pass.holder.as_str()).collect()
}
