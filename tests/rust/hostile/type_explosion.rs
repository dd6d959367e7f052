//! tries: make a type whose size doubles with every line
//! step: compile
//! ends: never
//! says: more than|killed by|reached the type-length limit|overflow

#![recursion_limit = "1000000"]
#![allow(unused)]
pub fn explode() {
    let a = (0u8, 0u8);
    let b = (a, a);
    let c = (b, b);
    let d = (c, c);
    let e = (d, d);
    let f = (e, e);
    let g = (f, f);
    let h = (g, g);
    let i = (h, h);
    let j = (i, i);
    let k = (j, j);
    let l = (k, k);
    let m = (l, l);
    let n = (m, m);
    let o = (n, n);
    let p = (o, o);
    let q = (p, p);
    let r = (q, q);
    let s = (r, r);
    let t = (s, s);
    let u = (t, t);
    let v = (u, u);
    let w = (v, v);
    let x = (w, w);
    let y = (x, x);
    let _: () = z(y);
}
fn z<T: Copy + PartialEq + core::fmt::Debug>(t: T) {
    assert_eq!(t, t);
}
