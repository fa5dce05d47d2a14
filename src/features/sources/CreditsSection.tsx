import styles from './Sources.module.css';

/** The credits that the sources ask for, and our own terms. */
export function CreditsSection() {
  return (
    <section id="credits" className={styles.section}>
      <h2>Credits and licenses</h2>
      <p>
        This product includes information from the O*NET 30.3 and 29.3 Databases by the U.S.
        Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC
        BY 4.0 license. O*NET® is a trademark of USDOL/ETA. HIM Career Atlas has modified all or
        some of this information. USDOL/ETA has not approved, endorsed, or tested these
        modifications.
      </p>
      <p>
        Wages and outlook: U.S. Bureau of Labor Statistics, Occupational Employment and Wage
        Statistics and Employment Projections. Price parities: U.S. Bureau of Economic Analysis,
        Regional Price Parities. Schools and their awards: National Center for Education Statistics,
        IPEDS. All are in the public domain. None of the agencies has endorsed this map.
      </p>
      <p>
        The code of HIM Career Atlas is under the MIT license. Its own data and texts are under CC
        BY 4.0; facts from others stay under their terms.
      </p>
    </section>
  );
}
